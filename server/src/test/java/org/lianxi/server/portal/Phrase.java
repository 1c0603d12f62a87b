package org.lianxi.server.portal;

import java.util.regex.Pattern;

/** The same words in both languages of the portal. */
record Phrase(String chinese, String english) {

    static Phrase say(String chinese, String english) {
        return new Phrase(chinese, english);
    }

    /** What is written alike in both. */
    static Phrase same(String words) {
        return new Phrase(words, words);
    }

    String in(Language language) {
        return language == Language.CHINESE ? chinese : english;
    }

    /** Begins with these words, as the label of a field that carries marks behind them; a pattern that JavaScript knows. */
    Pattern beginning(Language language) {
        String words = in(language).replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
        return Pattern.compile("^\\s*" + words + "(?=$|[\\s:：（(])");
    }
}
