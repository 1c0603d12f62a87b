package org.lianxi.web.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.procedure.ParameterGroup;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.rulechange.ProposeRuleChange;
import org.lianxi.committee.rulechange.RuleChangeDraft;
import org.lianxi.committee.rulechange.RuleChangeId;
import org.lianxi.committee.rulechange.RuleChanges;
import org.lianxi.committee.rulechange.RuleLine;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Proposing that a parameter is set differently in one place. */
@Named
@RequestScoped
public class ProposeRuleChangePage {

    @Inject
    private ProposeRuleChange proposeRuleChange;

    @Inject
    private RuleChanges changes;

    @Inject
    private RuleWords words;

    @Inject
    private Asked asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @Inject
    private InstantSource clock;

    private String value = "";
    private boolean following;
    private String ground = "";
    private String reason = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable RuleLine line;
    private boolean mayPropose;

    /** The first day is today unless somebody chooses another. */
    public void begin() {
        from = clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
    }

    /** Reads what holds now. */
    public void load() {
        OrganisationId chosen = getChosen();
        mayPropose = changes.mayPropose(signedIn.person(), chosen);
        line = changes.line(chosen, parameter());
    }

    /** Proposes, and shows what was proposed. */
    public String propose() {
        Input.check()
                .text("value", following ? "-" : value, 1, Integer.MAX_VALUE)
                .text("reason", reason, 1, Integer.MAX_VALUE)
                .present("from", from)
                .orRefuse();
        RuleChangeId id = proposeRuleChange.propose(
                signedIn.person(),
                new RuleChangeDraft(
                        parameter(),
                        getChosen(),
                        Optional.of(value.strip()).filter(each -> !following),
                        ground,
                        reason,
                        Objects.requireNonNull(from),
                        Optional.ofNullable(until)));
        notices.say("procedure", "propose.done");
        return "/procedure/change?faces-redirect=true&id=" + id;
    }

    public Parameter parameter() {
        return ChosenParameter.of(getKey());
    }

    public boolean isNumber() {
        return parameter().range().kind().isNumber();
    }

    /** What the owners settle for themselves needs their rules as a ground. */
    public boolean isOwnersBusiness() {
        return parameter().group() == ParameterGroup.OWNERS_VOTE;
    }

    public List<SelectItem> getChoices() {
        return parameter().range().choices().stream()
                .map(each -> new SelectItem(each, words.value(parameter(), each)))
                .toList();
    }

    public RuleLine getLine() {
        return Objects.requireNonNull(line);
    }

    public boolean isMayPropose() {
        return mayPropose;
    }

    public OrganisationId getChosen() {
        return new OrganisationId(getPlace());
    }

    public String getPlace() {
        return asked.id("place");
    }

    public String getKey() {
        return asked.id("key");
    }

    public String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value == null ? "" : value;
    }

    public boolean isFollowing() {
        return following;
    }

    public void setFollowing(boolean following) {
        this.following = following;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(@Nullable String ground) {
        this.ground = ground == null ? "" : ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
