package org.lianxi.committee.mandate;

import java.util.List;
import java.util.Map;

/**
 * A person with posts on more than one side (交叉任职).
 *
 * @param posts what the person holds, by side; at least two sides
 */
public record CrossAppointment(PersonId person, Map<Side, List<Mandate>> posts) {

    /** Keeps an unmodifiable copy. */
    public CrossAppointment {
        posts = Map.copyOf(posts);
    }
}
