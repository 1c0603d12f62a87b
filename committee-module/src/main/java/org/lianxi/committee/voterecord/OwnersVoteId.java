package org.lianxi.committee.voterecord;

import com.fasterxml.uuid.Generators;

/**
 * Names one owners' vote for ever.
 *
 * @param value at most 36 ASCII characters
 */
public record OwnersVoteId(String value) {

    static OwnersVoteId fresh() {
        return new OwnersVoteId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
