package org.lianxi.web.backfill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.meeting.backfill.BackfillHead;
import org.lianxi.meeting.backfill.BackfillId;
import org.lianxi.meeting.backfill.EnterBackfill;
import org.lianxi.meeting.convening.MeetingType;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** The first step: what the paper meeting was. Without an id it begins a new one. */
@Named
@RequestScoped
public class HeadPage {

    @Inject
    private EnterBackfill enterBackfill;

    @Inject
    private BackfillPage backfill;

    @Inject
    private Compounds compounds;

    @Inject
    private Permissions permissions;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    @Inject
    private Notices notices;

    private String compound = "";
    private MeetingType type = MeetingType.REGULAR;
    private String title = "";
    private String place = "";

    @SuppressWarnings("NullAway.Init") // not before it was typed, see save
    private Instant heldFrom;

    @SuppressWarnings("NullAway.Init") // not before it was typed, see save
    private Instant heldUntil;

    /** Puts what is entered already into the form. */
    public void begin() {
        if (known().isPresent()) {
            BackfillHead head = backfill.getView().head();
            compound = head.compound().value();
            type = head.type();
            title = head.title();
            place = head.place();
            heldFrom = head.heldFrom();
            heldUntil = head.heldUntil();
        }
    }

    /** Keeps the step and goes on to the next. */
    public String save() {
        Input.check()
                .text("compound", compound, 1, Integer.MAX_VALUE)
                .present("type", type)
                .present("heldFrom", heldFrom)
                .present("heldUntil", heldUntil)
                .orRefuse();
        BackfillHead head = new BackfillHead(new CompoundId(compound), type, title, place, heldFrom, heldUntil);
        BackfillId id = known().map(known -> {
                    enterBackfill.head(signedIn.person(), known, head);
                    return known;
                })
                .orElseGet(() -> enterBackfill.begin(signedIn.person(), head));
        notices.say("backfill", "step.saved");
        return "/backfill/notice?faces-redirect=true&id=" + id;
    }

    private Optional<BackfillId> known() {
        return asked.find("id").map(BackfillId::new);
    }

    /** Whether a meeting is corrected and not begun: its compound stays. */
    public boolean isKnown() {
        return known().isPresent();
    }

    /** The compounds in which the reader may enter paper meetings. */
    public List<SelectItem> getCompounds() {
        Set<OrganisationId> communities = permissions.communities(signedIn.person(), Action.PLAN_MEETING);
        return compounds.visibleTo(signedIn.person()).stream()
                .filter(one -> communities.contains(one.community()))
                .map(one -> new SelectItem(one.id().value(), one.name() + " · " + one.communityName()))
                .toList();
    }

    public MeetingType[] getTypes() {
        return MeetingType.values();
    }

    public String getCompound() {
        return compound;
    }

    public void setCompound(@Nullable String compound) {
        this.compound = compound == null ? "" : compound;
    }

    public MeetingType getType() {
        return type;
    }

    public void setType(MeetingType type) {
        this.type = type;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Instant getHeldFrom() {
        return heldFrom;
    }

    public void setHeldFrom(Instant heldFrom) {
        this.heldFrom = heldFrom;
    }

    public Instant getHeldUntil() {
        return heldUntil;
    }

    public void setHeldUntil(Instant heldUntil) {
        this.heldUntil = heldUntil;
    }
}
