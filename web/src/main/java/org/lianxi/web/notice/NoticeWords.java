package org.lianxi.web.notice;

import java.util.Locale;
import java.util.ResourceBundle;
import org.lianxi.meeting.notice.NoticeChange;
import org.lianxi.web.page.Texts;
import org.lianxi.web.page.When;

/** What differs between two versions of a notice, said in one language. */
record NoticeWords(ResourceBundle texts, Locale locale, When when) {

    static NoticeWords in(Locale locale, When when) {
        return new NoticeWords(Texts.of("notice", locale), locale, when);
    }

    String say(NoticeChange change) {
        String from = change.before().map(when::moment).orElse(orNothing(change.from()));
        String to = change.after().map(when::moment).orElse(orNothing(change.to()));
        return Texts.fill(texts.getString("change." + change.kind()), locale, from, to);
    }

    private String orNothing(String text) {
        return text.isEmpty() ? texts.getString("change.none") : text;
    }
}
