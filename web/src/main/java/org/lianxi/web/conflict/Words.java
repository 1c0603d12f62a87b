package org.lianxi.web.conflict;

import java.util.Locale;
import java.util.ResourceBundle;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.Party;
import org.lianxi.web.page.Texts;

/** The texts of the pages on conflicts in one language, with the words for posts and parties. */
record Words(ResourceBundle texts, ResourceBundle shared, ResourceBundle ofMeetings, Locale locale) {

    static Words in(Locale locale) {
        return new Words(
                Texts.of("conflict", locale),
                Texts.bundle("org.lianxi.web.Texts", locale),
                Texts.of("meeting", locale),
                locale);
    }

    String get(String key) {
        return texts.getString(key);
    }

    String fill(String key, Object... arguments) {
        return Texts.fill(get(key), locale, arguments);
    }

    String post(Post post) {
        return shared.getString("post." + post);
    }

    String party(Party party) {
        return ofMeetings.getString("party." + party);
    }
}
