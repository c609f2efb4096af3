package com.example.springboot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** As a new project begins. */
@SpringBootApplication
public class Application {

    /** Starts the server. */
    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }
}
