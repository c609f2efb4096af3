package io.github.postmortem4j.html.internal.page;

/**
 * The style sheet and the script of a page, and the policy that allows nothing else: a browser runs and loads nothing
 * that a text might contain.
 *
 * @param styleSheet the style sheet
 * @param script the script; {@code ""} if there is none
 * @param policy the content security policy
 */
public record PageAssets(String styleSheet, String script, String policy) {

    /**
     * {@return the assets of a page}
     *
     * @param styles added to the style sheet of all pages
     * @param script the script; {@code ""} if there is none
     */
    public static PageAssets of(String styles, String script) {
        String styleSheet = StyleSheets.PAGE + styles;
        String scripts = script.isEmpty() ? "" : "; script-src " + StyleSheets.source(script);
        String policy = "default-src 'none'; style-src " + StyleSheets.source(styleSheet) + scripts
                + "; img-src data:; base-uri 'none'; form-action 'none'";
        return new PageAssets(styleSheet, script, policy);
    }
}
