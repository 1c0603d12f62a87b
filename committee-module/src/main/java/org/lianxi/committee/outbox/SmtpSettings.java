package org.lianxi.committee.outbox;

import java.util.Optional;
import java.util.Properties;
import org.lianxi.committee.settings.Setting;

/**
 * The mail server of the operator.
 *
 * @param security {@code on}: TLS from the beginning; {@code starttls}: required after the greeting; {@code off}: none
 * @param from the address of the sender
 */
record SmtpSettings(String host, int port, String security, String user, String password, String from) {

    private static final String TIMEOUT_MILLIS = "10000";

    /** Empty while no server, no sender or no address of the portal is set: then no letters are written. */
    static Optional<SmtpSettings> configured() {
        return Setting.of("lianxi.address")
                .flatMap(address -> Setting.of("lianxi.smtp.host"))
                .flatMap(host -> Setting.of("lianxi.smtp.from")
                        .map(from -> new SmtpSettings(
                                host,
                                Setting.of("lianxi.smtp.port")
                                        .map(Integer::valueOf)
                                        .orElse(587),
                                Setting.of("lianxi.smtp.tls").orElse("starttls"),
                                Setting.of("lianxi.smtp.user").orElse(""),
                                Setting.of("lianxi.smtp.password").orElse(""),
                                from)));
    }

    /** As the mail library wants them; it never waits for ever, and never goes on in the clear where TLS is asked for. */
    Properties toProperties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.auth", String.valueOf(!user.isEmpty()));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(security.equals("on")));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(security.equals("starttls")));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(security.equals("starttls")));
        return properties;
    }

    /** Keeps the password out of every log. */
    @Override
    public String toString() {
        return "SmtpSettings[" + host + ":" + port + "]";
    }
}
