package org.lianxi.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.meeting.convening.IssueNotice;
import org.lianxi.meeting.convening.MeetingView;
import org.lianxi.meeting.convening.NoticeDraft;
import org.lianxi.meeting.convening.SeatView;
import org.lianxi.meeting.notice.NoticeViews;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Issuing the notice: how it reads, whom it reaches, and until when it can go out. */
@Named
@RequestScoped
public class IssueNoticePage {

    @Inject
    private IssueNotice issueNotice;

    @Inject
    private MeetingPage meeting;

    @Inject
    private Mandates mandates;

    @Inject
    private Persons persons;

    @Inject
    private Procedures procedures;

    @Inject
    private InstantSource clock;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @Inject
    private NoticeViews views;

    @Inject
    private Asked asked;

    private List<String> observers = List.of();
    private String note = "";
    private @Nullable List<Reached> reached;

    /** A seat with those who will be notified for it. */
    public record Reached(SeatView seat, List<String> delegates) {}

    /** Issues, and shows the meeting. */
    public String issue() {
        issueNotice.issue(
                signedIn.person(),
                meeting.meeting(),
                new NoticeDraft(
                        observers.stream().map(PersonId::new).collect(Collectors.toSet()),
                        note,
                        asked.find("seenItems").map(seen -> List.of(seen.split(",")))));
        notices.say("meeting", "issueNotice.done");
        return "/meeting/view.xhtml?faces-redirect=true&id=" + meeting.meeting();
    }

    /** The items of the preview: if they change meanwhile, the notice does not go out unseen. */
    public String getSeenItems() {
        return meeting.getAgenda().items().stream()
                .map(item -> item.id().value())
                .collect(Collectors.joining(","));
    }

    /** Who can be invited without a party's vote. */
    public List<SelectItem> getCandidates() {
        return meeting.getView().mayIssueNotice()
                ? views.observers(signedIn.person(), meeting.meeting()).stream()
                        .map(each -> new SelectItem(each.person().value(), each.name()))
                        .toList()
                : List.of();
    }

    public String[] getObservers() {
        return observers.toArray(String[]::new);
    }

    public void setObservers(String[] observers) {
        this.observers = List.of(observers);
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** Whom the notice would reach at this moment. */
    public List<Reached> getReached() {
        if (reached == null) {
            reached = reached(meeting.getView().seats());
        }
        return reached;
    }

    private List<Reached> reached(List<SeatView> seats) {
        Map<OrganisationId, List<PersonId>> holders = mandates.holders(
                Post.PARTY_DELEGATE, seats.stream().map(SeatView::organisation).toList());
        Map<PersonId, String> names = persons.names(
                holders.values().stream().flatMap(Collection::stream).toList());
        return seats.stream()
                .map(seat -> new Reached(
                        seat,
                        holders.getOrDefault(seat.organisation(), List.of()).stream()
                                .map(each -> names.getOrDefault(each, ""))
                                .toList()))
                .toList();
    }

    /** Whether the last moment for the notice has passed. */
    public boolean isLate() {
        return clock.instant().isAfter(meeting.getView().noticeBy());
    }

    /** Why it is that moment. */
    public String getLimit() {
        MeetingView view = meeting.getView();
        NoticeLead lead = new NoticeLead(procedures.in(view.community(), view.rulesAt()));
        return meeting.words().fill("issueNotice.limit." + view.type(), lead.of(view.type()));
    }
}
