package org.lianxi.meeting.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.document.FileOwner;

/** Whoever may read a meeting may read the papers of its items. */
@ApplicationScoped
class AgendaItemPapers implements FileOwner {

    static final String KIND = "agenda-item";

    private final AgendaItemRepository items;
    private final Meetings meetings;
    private final Permissions permissions;

    @Inject
    AgendaItemPapers(AgendaItemRepository items, Meetings meetings, Permissions permissions) {
        this.items = items;
        this.meetings = meetings;
        this.permissions = permissions;
    }

    static Subject of(AgendaItemId item) {
        return new Subject(KIND, item.value());
    }

    @Override
    public String subjectKind() {
        return KIND;
    }

    @Override
    public OrganisationId requireMayRead(PersonId by, String subjectId) {
        OrganisationId community =
                meetings.get(items.get(new AgendaItemId(subjectId)).meeting()).community();
        permissions.require(by, Action.READ_MEETING, Scope.community(community));
        return community;
    }
}
