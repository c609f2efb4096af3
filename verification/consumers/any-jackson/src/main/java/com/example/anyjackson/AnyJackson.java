package com.example.anyjackson;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.IncompatibleJacksonException;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.json.PostmortemModule;
import io.github.postmortem4j.json.jackson2.PostmortemJackson2Module;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads and writes a postmortem with one major version of Jackson, and prints {@code works}, or the message that describes
 * how to correct the class path.
 */
public class AnyJackson {

    private AnyJackson() {}

    /** Expects the major version of Jackson and a file with a postmortem in JSON. */
    public static void main(String[] arguments) throws Exception {
        String json = Files.readString(Path.of(arguments[1]));
        System.out.println(arguments[0].equals("2") ? Jackson2.run(json) : Jackson3.run(json));
    }

    /** A class of its own, because the other major version may be absent. */
    private static class Jackson2 {
        static String run(String json) throws Exception {
            var mapper = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new PostmortemJackson2Module())
                    .build();
            Postmortem postmortem = mapper.readValue(json, Postmortem.class);
            String written = mapper.writeValueAsString(postmortem);
            return verdict(mapper.readValue(written, Postmortem.class).equals(postmortem));
        }
    }

    private static class Jackson3 {
        static String run(String json) {
            PostmortemJson library;
            try {
                library = PostmortemJson.create();
            } catch (IncompatibleJacksonException e) {
                return e.getMessage();
            }
            Postmortem postmortem = library.read(json);
            var mapper = tools.jackson.databind.json.JsonMapper.builder()
                    .addModule(new PostmortemModule())
                    .build();
            String written = mapper.writeValueAsString(postmortem);
            return verdict(written.equals(library.write(postmortem))
                    && mapper.readValue(written, Postmortem.class).equals(postmortem));
        }
    }

    private static String verdict(boolean equal) {
        return equal ? "works" : "reads another value than it wrote";
    }
}
