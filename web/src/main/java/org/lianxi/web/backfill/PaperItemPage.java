package org.lianxi.web.backfill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.agenda.AgendaItemKind;
import org.lianxi.meeting.backfill.BackfillItemDraft;
import org.lianxi.meeting.backfill.BackfillVote;
import org.lianxi.meeting.backfill.EnterBackfill;
import org.lianxi.meeting.decision.VoteChoice;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterViews;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** The fourth step: one item with its votes, as often as there are items. */
@Named
@RequestScoped
public class PaperItemPage {

    @Inject
    private EnterBackfill enterBackfill;

    @Inject
    private BackfillPage backfill;

    @Inject
    private MatterViews matters;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    @Inject
    private Notices notices;

    private String matter = "";
    private AgendaItemKind kind = AgendaItemKind.DECISION;
    private AdoptionMode mode = AdoptionMode.PARTY_MAJORITY;
    private Party[] obliged = {};
    private String text = "";
    private @Nullable Instant decidedAt;
    private final Map<Party, String> choices = new EnumMap<>(Party.class);
    private final Map<Party, String> reasons = new EnumMap<>(Party.class);

    /** Keeps the item and offers the next. */
    public String save() {
        Input.check()
                .text("matter", matter, 1, Integer.MAX_VALUE)
                .present("kind", kind)
                .present("mode", mode)
                .orRefuse();
        enterBackfill.item(
                signedIn.person(),
                backfill.id(),
                new BackfillItemDraft(
                        new MatterId(matter),
                        kind,
                        mode,
                        Set.of(obliged),
                        text,
                        Optional.ofNullable(decidedAt),
                        votes()));
        notices.say("backfill", "item.saved");
        return "/backfill/item?faces-redirect=true&id=" + backfill.id();
    }

    private List<BackfillVote> votes() {
        return Arrays.stream(Party.values())
                .filter(party -> !choices.getOrDefault(party, "").isEmpty())
                .map(party -> new BackfillVote(
                        party, VoteChoice.valueOf(choices.getOrDefault(party, "")), reasons.getOrDefault(party, "")))
                .toList();
    }

    /** Takes the item beside whose button was clicked out again. */
    public String drop() {
        enterBackfill.dropItem(
                signedIn.person(),
                backfill.id(),
                asked.find("drop")
                        .filter(each -> each.matches("[0-9]{1,3}"))
                        .map(Integer::parseInt)
                        .orElse(0));
        notices.say("backfill", "item.dropped");
        return "/backfill/item?faces-redirect=true&id=" + backfill.id();
    }

    /** The admitted matters of the compound that are not entered yet. */
    public List<SelectItem> getMatters() {
        Set<MatterId> entered = Set.copyOf(backfill.getView().items().stream()
                .map(item -> item.draft().matter())
                .toList());
        return matters.backlog(signedIn.person(), backfill.getView().head().compound()).stream()
                .filter(each -> !entered.contains(each.id()))
                .map(each -> new SelectItem(each.id().value(), each.title()))
                .toList();
    }

    public AgendaItemKind[] getKinds() {
        return AgendaItemKind.values();
    }

    public AdoptionMode[] getModes() {
        return AdoptionMode.values();
    }

    public Party[] getParties() {
        return Party.values();
    }

    public VoteChoice[] getVoteChoices() {
        return VoteChoice.values();
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(@Nullable String matter) {
        this.matter = matter == null ? "" : matter;
    }

    public AgendaItemKind getKind() {
        return kind;
    }

    public void setKind(AgendaItemKind kind) {
        this.kind = kind;
    }

    public AdoptionMode getMode() {
        return mode;
    }

    public void setMode(AdoptionMode mode) {
        this.mode = mode;
    }

    public Party[] getObliged() {
        return obliged.clone();
    }

    public void setObliged(Party[] obliged) {
        this.obliged = obliged.clone();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public @Nullable Instant getDecidedAt() {
        return decidedAt;
    }

    public void setDecidedAt(@Nullable Instant decidedAt) {
        this.decidedAt = decidedAt;
    }

    public String getResidentsVote() {
        return choices.getOrDefault(Party.RESIDENTS_COMMITTEE, "");
    }

    public void setResidentsVote(@Nullable String choice) {
        choices.put(Party.RESIDENTS_COMMITTEE, choice == null ? "" : choice);
    }

    public String getResidentsReason() {
        return reasons.getOrDefault(Party.RESIDENTS_COMMITTEE, "");
    }

    public void setResidentsReason(String reason) {
        reasons.put(Party.RESIDENTS_COMMITTEE, reason);
    }

    public String getOwnersVote() {
        return choices.getOrDefault(Party.OWNERS, "");
    }

    public void setOwnersVote(@Nullable String choice) {
        choices.put(Party.OWNERS, choice == null ? "" : choice);
    }

    public String getOwnersReason() {
        return reasons.getOrDefault(Party.OWNERS, "");
    }

    public void setOwnersReason(String reason) {
        reasons.put(Party.OWNERS, reason);
    }

    public String getPropertyVote() {
        return choices.getOrDefault(Party.PROPERTY_SERVICE, "");
    }

    public void setPropertyVote(@Nullable String choice) {
        choices.put(Party.PROPERTY_SERVICE, choice == null ? "" : choice);
    }

    public String getPropertyReason() {
        return reasons.getOrDefault(Party.PROPERTY_SERVICE, "");
    }

    public void setPropertyReason(String reason) {
        reasons.put(Party.PROPERTY_SERVICE, reason);
    }
}
