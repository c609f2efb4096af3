package com.example.springboot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application class of a new project. */
@SpringBootApplication
public class Application {

    /** Starts the server. */
    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }
}
