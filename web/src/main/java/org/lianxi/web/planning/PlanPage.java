package org.lianxi.web.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.planning.Frequency;
import org.lianxi.meeting.planning.PlanId;
import org.lianxi.meeting.planning.PlanView;
import org.lianxi.meeting.planning.PlanViews;
import org.lianxi.meeting.planning.SittingRule;
import org.lianxi.meeting.planning.Standing;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Texts;
import org.lianxi.web.security.SignedIn;

/** One edition of a plan. */
@Named
@RequestScoped
public class PlanPage {

    @Inject
    private SignedIn signedIn;

    @Inject
    private PlanViews plans;

    @Inject
    private Asked asked;

    private @Nullable PlanView view;

    /** Reads it. */
    public void load() {
        view = plans.get(signedIn.person(), new PlanId(asked.getId()));
    }

    /** Faces asks while it reads a sent form too, before anything is loaded. */
    public PlanView getView() {
        if (view == null) {
            load();
        }
        return Objects.requireNonNull(view);
    }

    /** The sitting that the address names, for the pages that are about one. */
    public PlanView.@Nullable SittingView getSitting() {
        String wanted = asked.id("sitting");
        return getView().series().stream()
                .flatMap(each -> each.sittings().stream())
                .filter(each -> each.id().value().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    public List<Standing> getStandings() {
        return Stream.of(Standing.values()).filter(each -> count(each) > 0).toList();
    }

    /** How many sittings came to this. */
    public long count(Standing standing) {
        return getView().counts().getOrDefault(standing, 0L);
    }

    /** The compounds of a series in words. */
    public String compounds(PlanView.SeriesView series) {
        return series.compounds().isEmpty()
                ? getView().placeName()
                : series.compounds().stream()
                        .map(PlanView.SittingCompound::name)
                        .collect(Collectors.joining(
                                Texts.of("planning", signedIn.locale()).getString("comma")));
    }

    /** A rule in words: every month, the third Thursday, 14:30. */
    public String rule(SittingRule rule) {
        return new RuleWording(signedIn.locale()).of(rule);
    }

    /** The look of what came of a sitting. */
    public String tone(Standing standing) {
        return switch (standing) {
            case HELD -> "good";
            case LATE, NOT_HELD -> "bad";
            case AHEAD -> "waiting";
            case EXEMPT -> "neutral";
        };
    }

    public boolean isMonthlyRequired() {
        return getView().required() == Frequency.MONTHLY;
    }

    public long getVersion() {
        return getView().version();
    }
}
