package com.example.quarkus;

import com.example.rest.PostmortemServiceContract;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;

@QuarkusTest
class PostmortemResourceTest extends PostmortemServiceContract {

    @TestHTTPResource
    private URI service;

    @Override
    protected URI service() {
        return service;
    }
}
