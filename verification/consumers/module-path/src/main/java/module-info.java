/** A tool that is a module: what it says it requires is all that it needs. */
module com.example.modulepath {
    requires transitive io.github.postmortem4j.core;
    requires io.github.postmortem4j.json;
    requires io.github.postmortem4j.markdown;
    requires io.github.postmortem4j.validation;

    exports com.example.modulepath;
}
