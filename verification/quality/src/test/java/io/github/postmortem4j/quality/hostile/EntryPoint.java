package io.github.postmortem4j.quality.hostile;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The ways to pass a document to the reader. */
enum EntryPoint {
    BYTES {
        @Override
        Postmortem read(PostmortemJson json, byte[] document) {
            return json.read(document);
        }
    },
    STREAM_OF_SINGLE_BYTES {
        @Override
        Postmortem read(PostmortemJson json, byte[] document) throws IOException {
            return json.read(new ByteArrayInputStream(document) {
                @Override
                public synchronized int read(byte[] target, int offset, int length) {
                    return super.read(target, offset, Math.min(1, length));
                }
            });
        }
    },
    TEXT {
        @Override
        Postmortem read(PostmortemJson json, byte[] document) throws IOException {
            return json.read(decode(document));
        }
    },
    READER {
        @Override
        Postmortem read(PostmortemJson json, byte[] document) throws IOException {
            return json.read((Reader) new StringReader(decode(document)));
        }
    };

    abstract Postmortem read(PostmortemJson json, byte[] document) throws IOException;

    /** {@return whether the bytes can be passed this way: some entry points need characters, so the bytes must be UTF-8} */
    boolean accepts(byte[] document) {
        return this == BYTES || this == STREAM_OF_SINGLE_BYTES || decodeOrNull(document) != null;
    }

    private static String decode(byte[] document) throws IOException {
        String text = decodeOrNull(document);
        if (text == null) {
            throw new CharacterCodingException();
        }
        return text;
    }

    private static @Nullable String decodeOrNull(byte[] document) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
