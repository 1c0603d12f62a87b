package org.lianxi.committee.outbox;

import java.util.Optional;

/**
 * A message in words.
 *
 * @param settings the address of the page on which it can be unsubscribed
 */
public record Letter(String subject, String plain, String html, String settings, Optional<Appointment> appointment) {

    /**
     * A date for the recipient's calendar.
     *
     * @param method of RFC 5546, {@code REQUEST} or {@code CANCEL}
     */
    public record Appointment(String method, String calendar) {}
}
