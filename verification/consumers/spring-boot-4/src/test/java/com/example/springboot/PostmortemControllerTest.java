package com.example.springboot;

import com.example.rest.PostmortemServiceContract;
import java.net.URI;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PostmortemControllerTest extends PostmortemServiceContract {

    @LocalServerPort
    private int port;

    @Override
    protected URI service() {
        return URI.create("http://localhost:" + port);
    }
}
