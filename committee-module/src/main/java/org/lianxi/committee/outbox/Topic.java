package org.lianxi.committee.outbox;

import org.lianxi.committee.audit.Subject;

/**
 * What a message is about. It holds no text, so that it can be told in anybody's language and nothing personal waits in a queue.
 *
 * @param subject the thing, to which the message leads
 * @param act what is to be done about it, by its key in the process model; empty when nothing is
 */
public record Topic(Subject subject, String act) {

    /** About a thing as such. */
    public static Topic of(Subject subject) {
        return new Topic(subject, "");
    }
}
