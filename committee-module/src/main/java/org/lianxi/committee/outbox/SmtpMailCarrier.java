package org.lianxi.committee.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;

/** {@link MailCarrier} over SMTP. */
@ApplicationScoped
class SmtpMailCarrier implements MailCarrier {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final int REFUSED_FOR_GOOD = 500;

    private final Optional<SmtpSettings> settings;
    private final InstantSource clock;

    @Inject
    SmtpMailCarrier(InstantSource clock) {
        this(SmtpSettings.configured(), clock);
    }

    SmtpMailCarrier(Optional<SmtpSettings> settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public boolean isOn() {
        return settings.isPresent();
    }

    @Override
    public Delivery carry(String mailbox, Letter letter, String key) {
        return settings.map(each -> carry(each, mailbox, letter, key)).orElseGet(() -> Delivery.failed("switched off"));
    }

    private Delivery carry(SmtpSettings server, String mailbox, Letter letter, String key) {
        try {
            MimeMessage message = message(server, mailbox, letter, key);
            Transport.send(message, server.user().isEmpty() ? null : server.user(), server.password());
            return Delivery.delivered();
        } catch (AuthenticationFailedException e) {
            return Delivery.failed("authentication failed");
        } catch (SendFailedException e) {
            return isForGood(e) ? Delivery.impossible("mailbox refused") : Delivery.failed("sending failed");
        } catch (MessagingException e) {
            return Delivery.failed(e.getClass().getSimpleName());
        }
    }

    /** A server that names the recipient and a code from 500 on will not change its mind. */
    private static boolean isForGood(SendFailedException e) {
        return e.getInvalidAddresses() != null
                && e.getInvalidAddresses().length > 0
                && !(e.getNextException() != null && isTemporary(e.getNextException()));
    }

    private static boolean isTemporary(Exception e) {
        String words = String.valueOf(e.getMessage()).strip();
        return words.length() > 2
                && words.substring(0, 3).chars().allMatch(Character::isDigit)
                && Integer.parseInt(words.substring(0, 3)) < REFUSED_FOR_GOOD;
    }

    private MimeMessage message(SmtpSettings server, String mailbox, Letter letter, String key)
            throws MessagingException {
        MimeMessage message = new KeyedMessage(Session.getInstance(server.toProperties()), key);
        message.setFrom(new InternetAddress(server.from(), true));
        message.setRecipient(RecipientType.TO, new InternetAddress(mailbox, true));
        message.setSubject(letter.subject().replaceAll("\\p{Cntrl}+", " "), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("List-Unsubscribe", "<" + letter.settings() + ">");
        message.setContent(parts(letter));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart parts(Letter letter) throws MessagingException {
        MimeMultipart alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(text(letter.plain(), "plain"));
        alternatives.addBodyPart(text(letter.html(), "html"));
        if (letter.appointment().isEmpty()) {
            return alternatives;
        }
        Letter.Appointment appointment = letter.appointment().get();
        alternatives.addBodyPart(calendar(appointment));
        MimeBodyPart words = new MimeBodyPart();
        words.setContent(alternatives);
        MimeBodyPart file = calendar(appointment);
        file.setDisposition(Part.ATTACHMENT);
        file.setFileName("meeting.ics");
        return new MimeMultipart("mixed", words, file);
    }

    private static MimeBodyPart text(String words, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(words, UTF_8, subtype);
        return part;
    }

    private static MimeBodyPart calendar(Letter.Appointment appointment) throws MessagingException {
        MimeBodyPart part = text(appointment.calendar(), "calendar");
        part.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=" + appointment.method());
        return part;
    }

    /** Bears the same id in every try, so that a reader can tell a second copy from a second letter. */
    private static final class KeyedMessage extends MimeMessage {

        private final String key;

        KeyedMessage(Session session, String key) {
            super(session);
            this.key = key;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + key + "@lianxi>");
        }
    }
}
