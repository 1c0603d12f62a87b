package org.lianxi.committee.procedure;

import java.util.Locale;

/** A text that is data and not of a page, in both languages of the product. */
public record Wording(String zh, String en) {

    /** The text for readers of this language: English for English, Chinese for everybody else. */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }
}
