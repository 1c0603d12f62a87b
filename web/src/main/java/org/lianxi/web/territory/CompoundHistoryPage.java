package org.lianxi.web.territory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.registry.ReadRegisterHistory;
import org.lianxi.committee.territory.CompoundChange;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.committee.territory.SeatHistory;
import org.lianxi.web.security.SignedIn;

/** What was true of a compound from when to when, and who stood for which party. */
@Named
@RequestScoped
public class CompoundHistoryPage {

    @Inject
    private ReadRegisterHistory history;

    @Inject
    private Compounds compounds;

    @Inject
    private SignedIn signedIn;

    private String id = "";
    private @Nullable CompoundView subject;
    private List<CompoundChange> changes = List.of();
    private List<SeatHistory> seats = List.of();

    /** Reads it before anything is written. */
    public void load() {
        subject = compounds.get(new CompoundId(id));
        changes = history.of(signedIn.person(), subject.id());
        seats = history.seatsOf(signedIn.person(), subject.id());
    }

    public @Nullable CompoundView getSubject() {
        return subject;
    }

    public List<CompoundChange> getChanges() {
        return changes;
    }

    public List<SeatHistory> getSeats() {
        return seats;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }
}
