package org.lianxi.web.notification;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.lianxi.committee.outbox.Letter;
import org.lianxi.web.page.Texts;

/**
 * Lays a letter out, as plain text and as simple HTML: no picture, no script, nothing from another host.
 *
 * @param host the product's address, without a slash at its end
 */
record MailSheet(ResourceBundle texts, Locale locale, String host) {

    private static final String SETTINGS = "/account/notifications";

    Letter single(MessageLine line, Optional<Letter.Appointment> appointment) {
        String subject = line.about().isEmpty() ? line.what() : line.what() + " · " + line.about();
        String plain = line.what() + "\n" + line.about() + "\n\n" + texts.getString("mail.open") + "\n" + host
                + line.address() + "\n";
        String html = paragraph(bold(line.what()))
                + paragraph(escaped(line.about()))
                + paragraph(link(line.address(), texts.getString("mail.open.link")));
        return letter(subject, plain, html, appointment);
    }

    Letter confirmation(String address) {
        String words = texts.getString("mail.confirm");
        return letter(
                texts.getString("mail.confirm.subject"),
                words + "\n\n" + host + address + "\n",
                paragraph(escaped(words)) + paragraph(link(address, texts.getString("mail.confirm.link"))),
                Optional.empty());
    }

    Letter digest(List<DigestWords.Group> groups) {
        int lines = groups.stream().mapToInt(group -> group.lines().size()).sum();
        StringBuilder plain = new StringBuilder();
        StringBuilder html = new StringBuilder();
        for (DigestWords.Group group : groups) {
            plain.append(group.heading()).append('\n');
            html.append(paragraph(bold(group.heading()))).append("<ul>");
            for (DigestWords.Line line : group.lines()) {
                plain.append("- ")
                        .append(line.words())
                        .append("\n  ")
                        .append(host)
                        .append(line.address())
                        .append('\n');
                html.append("<li>").append(link(line.address(), line.words())).append("</li>");
            }
            plain.append('\n');
            html.append("</ul>");
        }
        plain.append(texts.getString("mail.open")).append('\n').append(host).append("/inbox\n");
        html.append(paragraph(link("/inbox", texts.getString("mail.inbox"))));
        return letter(
                Texts.fill(texts.getString("digest.subject"), locale, lines),
                plain.toString(),
                html.toString(),
                Optional.empty());
    }

    private Letter letter(String subject, String plain, String html, Optional<Letter.Appointment> appointment) {
        String why = texts.getString("mail.why");
        return new Letter(
                texts.getString("mail.product") + subject,
                plain + "\n-- \n" + why + "\n" + host + SETTINGS + "\n",
                "<!DOCTYPE html><html lang=\"" + locale.toLanguageTag() + "\"><body>" + html + "<hr>"
                        + paragraph(link(SETTINGS, why)) + "</body></html>",
                host + SETTINGS,
                appointment);
    }

    private String link(String address, String words) {
        return "<a href=\"" + escaped(host + address) + "\">" + escaped(words) + "</a>";
    }

    private static String paragraph(String html) {
        return "<p>" + html + "</p>";
    }

    private static String bold(String words) {
        return "<strong>" + escaped(words) + "</strong>";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
