package org.lianxi.web.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.outbox.Letter;
import org.lianxi.committee.outbox.MessageId;
import org.lianxi.committee.outbox.MessageKind;
import org.lianxi.web.page.Texts;

class MailSheetTest {

    private static final String HOST = "https://lianxi.example.org";
    private final MailSheet sheet = new MailSheet(Texts.of("notification", Locale.ENGLISH), Locale.ENGLISH, HOST);

    @Test
    void leads_to_the_thing_and_to_where_it_is_unsubscribed() {
        Letter letter = sheet.single(about("Street lamps"), Optional.empty());

        assertThat(letter.subject()).isEqualTo("[Lianxi] Notice of a meeting · Street lamps");
        assertThat(letter.plain()).contains(HOST + "/notice/view?id=m-1", HOST + "/account/notifications");
        assertThat(letter.html()).contains("href=\"" + HOST + "/notice/view?id=m-1\"");
        assertThat(letter.settings()).isEqualTo(HOST + "/account/notifications");
    }

    @Test
    void lets_nobody_write_HTML_by_a_title() {
        Letter letter = sheet.single(about("<img src=x onerror=alert(1)> & \"more\""), Optional.empty());

        assertThat(letter.html())
                .doesNotContain("<img")
                .contains("&lt;img src=x onerror=alert(1)&gt; &amp; &quot;more&quot;");
    }

    @Test
    void counts_what_waits_in_the_subject_of_a_digest_and_groups_it() {
        Letter letter = sheet.digest(List.of(
                new DigestWords.Group("Overdue", List.of(new DigestWords.Line("Sign: minutes", "/minutes/sign?id=1"))),
                new DigestWords.Group(
                        "Also waiting", List.of(new DigestWords.Line("Verify: lamps", "/task/verify?id=2")))));

        assertThat(letter.subject()).isEqualTo("[Lianxi] 2 things wait for you");
        assertThat(letter.plain())
                .containsSubsequence("Overdue", "Sign: minutes", "Also waiting", HOST + "/task/verify?id=2");
    }

    private static MessageLine about(String title) {
        return new MessageLine(
                new MessageId("1"),
                MessageKind.MEETING_CALLED,
                "Notice of a meeting",
                title,
                "/notice/view?id=m-1",
                Instant.EPOCH,
                false);
    }
}
