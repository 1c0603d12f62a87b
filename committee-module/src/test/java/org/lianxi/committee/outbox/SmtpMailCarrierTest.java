package org.lianxi.committee.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.testing.SetClock;

/** Real letters to a real mail server, read back from its mailbox. */
class SmtpMailCarrierTest {

    private static final String CALENDAR = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n";
    private static final Letter LETTER = new Letter(
            "会议通知：3月26日开会\r\nBcc: everybody@example.org",
            "会议通知\n请登录查看：https://lianxi.example.org/notice/view?id=1\n",
            "<p>会议通知</p>",
            "https://lianxi.example.org/account/notifications",
            Optional.empty());

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final SetClock clock = SetClock.at("2026-03-16T09:00:00+08:00");

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void brings_words_in_both_forms_with_a_way_to_unsubscribe() throws Exception {
        Delivery delivery = carrier().carry("delegate@example.org", LETTER, "k1");

        assertThat(delivery).isEqualTo(Delivery.delivered());
        MimeMessage received = received();
        assertThat(received.getSubject()).isEqualTo("会议通知：3月26日开会 Bcc: everybody@example.org");
        assertThat(received.getHeader("Bcc")).isNull();
        assertThat(received.getHeader("Message-ID")).containsExactly("<k1@lianxi>");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received.getHeader("List-Unsubscribe"))
                .containsExactly("<https://lianxi.example.org/account/notifications>");
        assertThat(received.getFrom()[0]).hasToString("lianxi@example.org");
        Multipart parts = (Multipart) received.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat((String) parts.getBodyPart(0).getContent()).contains("请登录查看");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
    }

    @Test
    void brings_a_date_for_the_calendar_as_part_and_as_file() throws Exception {
        carrier()
                .carry(
                        "delegate@example.org",
                        new Letter(
                                "会议通知",
                                "会议通知",
                                "<p>会议通知</p>",
                                "https://lianxi.example.org",
                                Optional.of(new Letter.Appointment("REQUEST", CALENDAR))),
                        "k2");

        Multipart mixed = (Multipart) received().getContent();
        Multipart alternatives = (Multipart) mixed.getBodyPart(0).getContent();
        assertThat(alternatives.getBodyPart(2).getContentType())
                .startsWith("text/calendar")
                .contains("method=REQUEST");
        Part file = mixed.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("meeting.ics");
        assertThat(new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(CALENDAR);
    }

    @Test
    void says_that_it_may_be_tried_again_when_no_server_answers() {
        int port = server.getSmtp().getPort();
        server.stop();

        Delivery delivery = carrier(port, "off").carry("delegate@example.org", LETTER, "k3");

        assertThat(delivery.outcome()).isEqualTo(Delivery.Outcome.FAILED);
        assertThat(delivery.error()).isNotBlank().doesNotContain("delegate");
    }

    @Test
    void sends_nothing_in_the_clear_where_encryption_is_asked_for() {
        Delivery delivery = carrier(server.getSmtp().getPort(), "starttls").carry("delegate@example.org", LETTER, "k4");

        assertThat(delivery.outcome()).isEqualTo(Delivery.Outcome.FAILED);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private MimeMessage received() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private MailCarrier carrier() {
        return carrier(server.getSmtp().getPort(), "off");
    }

    private MailCarrier carrier(int port, String security) {
        return new SmtpMailCarrier(
                Optional.of(new SmtpSettings(
                        ServerSetup.getLocalHostAddress(), port, security, "", "", "lianxi@example.org")),
                clock);
    }
}
