package com.example.springboot;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.json.PostmortemJsonException;
import java.io.IOException;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Reads postmortems strictly, with limits, and reports the positions of errors. */
class StrictPostmortemConverter extends AbstractHttpMessageConverter<Postmortem> {

    private final PostmortemJson json = PostmortemJson.create();

    StrictPostmortemConverter() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Postmortem.class.isAssignableFrom(type);
    }

    @Override
    protected Postmortem readInternal(Class<? extends Postmortem> type, HttpInputMessage message) throws IOException {
        try {
            return json.read(message.getBody());
        } catch (PostmortemJsonException e) {
            throw new HttpMessageNotReadableException(e.getMessage(), e, message);
        }
    }

    @Override
    protected void writeInternal(Postmortem postmortem, HttpOutputMessage message) throws IOException {
        json.write(postmortem, message.getBody());
    }
}
