package org.lianxi.web.ownmeeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.ownmeeting.OwnMeetingView;
import org.lianxi.committee.ownmeeting.OwnMeetingViews;
import org.lianxi.web.page.Asked;
import org.lianxi.web.security.SignedIn;

/** The own meetings of a committee. */
@Named
@RequestScoped
public class OwnMeetingListPage {

    @Inject
    private OwnMeetingViews meetings;

    @Inject
    private Organisations organisations;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    private @Nullable List<OwnMeetingView> lines;

    /** Reads them before anything is written. */
    public void load() {
        lines = meetings.of(signedIn.person(), committee());
    }

    public List<OwnMeetingView> getLines() {
        return lines == null ? List.of() : lines;
    }

    public OrganisationView getCommittee() {
        return organisations.get(committee());
    }

    public boolean isMayRecord() {
        return meetings.mayRecord(signedIn.person(), committee());
    }

    OrganisationId committee() {
        return new OrganisationId(asked.id("organisation"));
    }
}
