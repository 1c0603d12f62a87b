package org.lianxi.meeting.evaluation;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many have said what; never who.
 *
 * @param invited how many slips were given out
 * @param levels how often each level was chosen
 */
public record Tally(int invited, Map<Satisfaction, Integer> levels) {

    /** Nothing of fewer replies than this is ever shown but how many there are. DOMAIN SC-09.6. */
    public static final int FEWEST_SHOWN = 5;

    public Tally {
        Map<Satisfaction, Integer> all = new EnumMap<>(Satisfaction.class);
        for (Satisfaction level : Satisfaction.values()) {
            all.put(level, levels.getOrDefault(level, 0));
        }
        levels = Map.copyOf(all);
    }

    /** How often this level was chosen. */
    public int of(Satisfaction level) {
        return levels.getOrDefault(level, 0);
    }

    /** Valid evaluations. */
    public int replies() {
        return levels.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** K15a, response rate. */
    public Share responses() {
        return new Share(replies(), invited);
    }

    /** K15b, satisfaction rate: the figure that decides. */
    public Share satisfied() {
        return new Share(of(Satisfaction.VERY_SATISFIED) + of(Satisfaction.SATISFIED), replies());
    }

    /** K15c, broad satisfaction. */
    public Share broadlySatisfied() {
        return new Share(replies() - of(Satisfaction.DISSATISFIED), replies());
    }

    /** K15d, the index from 0 to 100: read its {@link Share#value()}. */
    public Share index() {
        long points = levels.entrySet().stream()
                .mapToLong(each -> (long) each.getKey().points() * each.getValue())
                .sum();
        return new Share(points, replies());
    }

    /** Whether there are so many replies that shares tell nothing of a single one. */
    public boolean isShown() {
        return replies() >= FEWEST_SHOWN;
    }
}
