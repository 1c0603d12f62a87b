package org.lianxi.committee.grant;

import com.fasterxml.uuid.Generators;

/** Names a proposal. */
public record GrantId(String value) {

    static GrantId fresh() {
        return new GrantId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
