package org.lianxi.committee.outbox;

import com.fasterxml.uuid.Generators;

/** Names a message. */
public record MessageId(String value) {

    static MessageId fresh() {
        return new MessageId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
