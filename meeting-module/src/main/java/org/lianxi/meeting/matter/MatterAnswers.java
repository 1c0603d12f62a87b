package org.lianxi.meeting.matter;

import java.util.Set;

/**
 * The answers to the questions of screening: what the table {@code matterRoute} decides by.
 *
 * @param traits what applies to the matter
 * @param partiesNeeded how many of the three parties have to act, 0 to 3
 */
public record MatterAnswers(Set<MatterTrait> traits, MatterSubject subject, MatterScope scope, int partiesNeeded) {

    public MatterAnswers {
        traits = Set.copyOf(traits);
    }

    /** Whether this applies to the matter. */
    public boolean has(MatterTrait trait) {
        return traits.contains(trait);
    }
}
