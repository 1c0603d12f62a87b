package org.lianxi.meeting.standing;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reads in bulk how far things are. Whoever calls it has asked for the permission. */
public interface Standings {

    /** What is open, in the order of keys, from the one after this key on; one query. */
    List<Standing> openAfter(StandingKind kind, String key, int rows);

    /** The states of these, open or not; what does not exist is left out; one query. */
    Map<String, String> states(StandingKind kind, Collection<String> keys);
}
