package org.lianxi.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.resolution.ResolutionState;
import org.lianxi.meeting.supervision.CommunityFigures;
import org.lianxi.meeting.supervision.FigureViews;
import org.lianxi.web.security.SignedIn;

/** What the communities of the reader's area add up to, street by street. */
@Named
@RequestScoped
public class FiguresPage {

    private static final Set<ResolutionState> OUT_OF_THE_ORDINARY =
            EnumSet.of(ResolutionState.SUSPENDED, ResolutionState.REVOKED);

    @Inject
    private FigureViews figures;

    @Inject
    private SignedIn signedIn;

    private @Nullable List<CommunityFigures> lines;

    public void load() {
        lines = figures.of(signedIn.person());
    }

    /** Every community, by street. */
    public List<CommunityFigures> getLines() {
        return lines == null ? List.of() : lines;
    }

    /** One line per street, in the name of the street. */
    public List<CommunityFigures> getStreets() {
        Map<OrganisationId, List<CommunityFigures>> byStreet =
                getLines().stream().collect(Collectors.groupingBy(CommunityFigures::street));
        return getLines().stream()
                .map(CommunityFigures::street)
                .distinct()
                .map(street -> sum(byStreet.getOrDefault(street, List.of())))
                .toList();
    }

    /** All together. */
    public CommunityFigures getSum() {
        return sum(getLines());
    }

    /** Whether anything at all has been done. */
    public boolean isBlank() {
        return getLines().stream()
                .allMatch(line -> line.meetingsHeld() == 0
                        && line.openTasks() == 0
                        && line.resolutions().isEmpty());
    }

    /** The usual states, and what is out of the ordinary where there is any. */
    public List<ResolutionState> getStates() {
        CommunityFigures all = getSum();
        return Arrays.stream(ResolutionState.values())
                .filter(state -> !OUT_OF_THE_ORDINARY.contains(state) || all.resolutionsIn(state) > 0)
                .toList();
    }

    private static CommunityFigures sum(List<CommunityFigures> some) {
        return some.stream()
                .reduce(CommunityFigures::plus)
                .orElseThrow(() -> new IllegalStateException("there is always a community"));
    }
}
