package org.lianxi.meeting.planning;

import java.util.List;
import org.lianxi.committee.territory.CompoundId;

/**
 * Sittings that follow one rule, as typed in.
 *
 * @param compounds one, or several that sit together; none for the meeting of a whole street
 * @param redProperty whether the sittings are those of the red-property programme (红色物业)
 * @param minutes 15 to 480
 * @param place 1 to 200 characters
 */
public record SeriesDraft(
        List<CompoundId> compounds, boolean redProperty, SittingRule rule, int minutes, String place) {

    /** Keeps an unmodifiable copy. */
    public SeriesDraft {
        compounds = List.copyOf(compounds);
    }
}
