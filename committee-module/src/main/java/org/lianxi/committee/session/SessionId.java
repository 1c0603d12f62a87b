package org.lianxi.committee.session;

import com.fasterxml.uuid.Generators;

/** Names a session in the register; it opens nothing by itself. */
public record SessionId(String value) {

    static SessionId fresh() {
        return new SessionId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
