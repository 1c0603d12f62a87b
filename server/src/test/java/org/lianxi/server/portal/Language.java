package org.lianxi.server.portal;

/** A language of the portal. */
enum Language {
    CHINESE("zh"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    String tag() {
        return tag;
    }
}
