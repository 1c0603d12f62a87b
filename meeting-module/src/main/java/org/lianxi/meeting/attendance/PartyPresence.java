package org.lianxi.meeting.attendance;

/**
 * How many voting delegates of a party are listed and how many of them have signed in.
 *
 * @param recused whether every delegate is recused and nobody was named instead: the party counts as present, and nobody of
 *     it is counted (SOD-09)
 */
public record PartyPresence(int present, int listed, boolean recused) {

    public PartyPresence {
        if (present < 0 || present > listed) {
            throw new IllegalArgumentException(present + " of " + listed + " delegates cannot be present");
        }
    }

    /** A party none of whose delegates is kept away. */
    public PartyPresence(int present, int listed) {
        this(present, listed, false);
    }

    /** Both counted together; recused only if both are. */
    PartyPresence plus(PartyPresence other) {
        return new PartyPresence(present + other.present, listed + other.listed, recused && other.recused);
    }

    public boolean isPresent() {
        return present > 0 || recused;
    }
}
