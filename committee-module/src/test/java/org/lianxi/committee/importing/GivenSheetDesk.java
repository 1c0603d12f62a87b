package org.lianxi.committee.importing;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;

/** The desk on a test's database, for the rooms that take sheets. */
public final class GivenSheetDesk {

    private GivenSheetDesk() {}

    /** The desk as the container would build it. */
    public static SheetDesk on(EntityManager entityManager, InstantSource clock, Event<Act> acts) {
        return new KeptSheets(new JpaCheckedSheets(entityManager), clock, acts);
    }
}
