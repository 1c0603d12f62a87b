package org.lianxi.web.place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.personaldata.DataRequestViews;
import org.lianxi.meeting.publicity.AssessBreach;
import org.lianxi.meeting.publicity.PublicNoticeViews;
import org.lianxi.meeting.supervision.FigureViews;
import org.lianxi.web.page.Here;
import org.lianxi.web.security.SignedIn;

/** The places in the bar on top: those where this person has something to see. Hiding is comfort, not protection. */
@Named
@RequestScoped
public class Navigation {

    @Inject
    private SignedIn signedIn;

    @Inject
    private Permissions permissions;

    @Inject
    private DataRequestViews dataRequests;

    @Inject
    private FigureViews figures;

    @Inject
    private PublicNoticeViews publicNotices;

    @Inject
    private AssessBreach breaches;

    @Inject
    private Here here;

    private @Nullable List<Place> places;

    /** A place in the bar. */
    public record Place(String key, String address, boolean isHere) {}

    /** The places for this person, in the order of the bar. */
    public List<Place> getPlaces() {
        if (places == null) {
            places = found();
        }
        return places;
    }

    /** The last place of the bar: what is most particular to this person. */
    public Place getLast() {
        return getPlaces().get(getPlaces().size() - 1);
    }

    private List<Place> found() {
        List<Place> found = new ArrayList<>();
        found.add(place("place.inbox", "/inbox", "/inbox"));
        addIf(mayInSomeCommunity(Action.READ_MATTER), found, place("place.matters", "/matter/list", "/matter/"));
        addIf(mayInSomeCommunity(Action.READ_MEETING), found, place("place.meetings", "/meeting/list", "/meeting/"));
        addIf(
                mayInSomeCommunity(Action.READ_MEETING) || mayInSomeCommunity(Action.READ_TASK),
                found,
                place("place.month", "/planning/month", "/planning/"));
        addIf(mayInSomeCommunity(Action.READ_TASK), found, place("place.tasks", "/task/list", "/task/"));
        addIf(
                mayInSomeCommunity(Action.WATCH_RESOLUTIONS),
                found,
                place("place.street", "/street/resolutions", "/street/"));
        addIf(
                mayInSomeCommunity(Action.READ_DISTRICT_REPORTS) || isLiaison(),
                found,
                new Place(
                        "place.supervision", "/whistle/list", here.under("/whistle/") || here.under("/supervision/")));
        addIf(
                publicNotices.mayRead(signedIn.person()),
                found,
                place("place.publicity", "/publicity/list", "/publicity/"));
        addIf(
                !figures.communities(signedIn.person()).isEmpty(),
                found,
                place("place.figures", "/figures/communities", "/figures/"));
        addIf(
                mayInSomeCommunity(Action.READ_ORGANISATIONS),
                found,
                place("place.mandates", "/mandate/own", "/mandate/"));
        addIf(
                mayInSomeCommunity(Action.READ_RULES) || mayEverywhere(Action.READ_RULES),
                found,
                new Place("place.rules", "/procedure/parameters", here.under("/procedure/") || here.under("/rules")));
        found.add(new Place(
                "place.organisations", "/organisation/tree", here.under("/organisation/") || here.under("/compound/")));
        addIf(mayEverywhere(Action.MAINTAIN_ORGANISATIONS), found, place("place.import", "/import/upload", "/import/"));
        addIf(mayEverywhere(Action.READ_ACCOUNTS), found, place("place.accounts", "/account/list", "/account/"));
        addIf(
                breaches.mayRead(signedIn.person()),
                found,
                place("place.breaches", "/publicity/breaches", "/publicity/breaches"));
        addIf(mayEverywhere(Action.READ_AUDIT), found, place("place.audit", "/audit/list", "/audit/"));
        addIf(
                dataRequests.mayRead(signedIn.person()),
                found,
                place("place.personaldata", "/personaldata/requests", "/personaldata/requests"));
        addIf(mayEverywhere(Action.OPERATE_PROCESSES), found, place("place.operate", "/operate/trouble", "/operate/"));
        return List.copyOf(found);
    }

    private Place place(String key, String address, String prefix) {
        return new Place(key, address, here.under(prefix));
    }

    private static void addIf(boolean allowed, List<Place> places, Place place) {
        if (allowed) {
            places.add(place);
        }
    }

    private boolean isLiaison() {
        return signedIn.posts().stream().anyMatch(mandate -> mandate.post() == Post.DEPARTMENT_LIAISON);
    }

    private boolean mayInSomeCommunity(Action action) {
        return !permissions.communities(signedIn.person(), action).isEmpty();
    }

    private boolean mayEverywhere(Action action) {
        return permissions.may(signedIn.person(), action, Scope.everywhere());
    }
}
