package org.lianxi.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationRecord;
import org.lianxi.committee.organisation.OrganisationRecords;
import org.lianxi.committee.organisation.OrganisationTree;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.organisation.RelationKind;
import org.lianxi.committee.organisation.RelationView;
import org.lianxi.committee.organisation.TreeNode;
import org.lianxi.committee.territory.CompoundRecords;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.TerritoryFigures;

/** The card of an organisation: what it is, how it stands to others on a day, which posts are held in it. */
@Named
@RequestScoped
public class OrganisationPage {

    @Inject
    private Organisations organisations;

    @Inject
    private OrganisationRecords records;

    @Inject
    private OrganisationTree tree;

    @Inject
    private CompoundRecords compoundRecords;

    @Inject
    private Mandates mandates;

    @Inject
    private Maintenance maintenance;

    private String id = "";
    private @Nullable LocalDate day;
    private @Nullable OrganisationRecord record;
    private List<Related> relations = List.of();
    private List<TreeNode> path = List.of();
    private List<Held> posts = List.of();
    private List<CompoundView> compounds = List.of();

    /**
     * A relation as the organisation at hand sees it.
     *
     * @param isUpward whether the other stands above
     */
    public record Related(
            RelationView relation, boolean isUpward, OrganisationId other, String otherName, boolean mayEnd) {}

    /** A post and who holds it. */
    public record Held(Post post, List<PersonId> holders) {}

    /** Reads it before anything is written. */
    public void load() {
        OrganisationId organisation = new OrganisationId(id);
        OrganisationRecord found = records.of(organisation, day());
        record = found;
        path = reversed(tree.above(RelationKind.TERRITORIAL, organisation, day()));
        relations = related(organisation);
        compounds = found.organisation().kind() == OrganisationKind.COMMUNITY
                ? compoundRecords.inCommunity(organisation, day())
                : compoundRecords.of(organisation);
        posts = Arrays.stream(Post.values())
                .map(post -> new Held(post, mandates.holders(post, organisation)))
                .filter(held -> !held.holders().isEmpty())
                .toList();
    }

    private List<Related> related(OrganisationId organisation) {
        List<RelationView> views = records.relations(organisation, day());
        Map<OrganisationId, OrganisationView> others = organisations.views(views.stream()
                .flatMap(each -> Stream.of(each.upper(), each.lower()))
                .collect(Collectors.toSet()));
        List<Related> lines = new ArrayList<>();
        for (RelationView each : views) {
            boolean isUpward = each.lower().equals(organisation);
            OrganisationId other = isUpward ? each.upper() : each.lower();
            boolean mayEnd = each.kind() != RelationKind.TERRITORIAL
                    && each.until().isEmpty()
                    && Optional.ofNullable(others.get(each.lower()))
                            .map(maintenance::may)
                            .orElse(false);
            String name = Optional.ofNullable(others.get(other))
                    .map(OrganisationView::name)
                    .orElse("");
            lines.add(new Related(each, isUpward, other, name, mayEnd));
        }
        lines.sort(Comparator.comparing(Related::isUpward)
                .reversed()
                .thenComparing(each -> each.relation().kind())
                .thenComparing(Related::otherName));
        return lines;
    }

    private static List<TreeNode> reversed(List<TreeNode> nodes) {
        List<TreeNode> copy = new ArrayList<>(nodes);
        Collections.reverse(copy);
        return copy;
    }

    private LocalDate day() {
        return day == null ? maintenance.today() : day;
    }

    public boolean isMayMaintain() {
        return record != null && record.until().isEmpty() && maintenance.may(record.organisation());
    }

    public boolean isMayOwn() {
        return record != null && record.until().isEmpty() && maintenance.mayOwn(record.organisation());
    }

    /** Whether it is a committee whose own meetings the reader may read. */
    public boolean isMeetingByItself() {
        return record != null
                && record.organisation().kind() == OrganisationKind.PROPERTY_MANAGEMENT_COMMITTEE
                && maintenance.mayReadMeetings(record.organisation());
    }

    public boolean isMayReadHistory() {
        return record != null && maintenance.mayReadHistory(record.organisation());
    }

    /** The sums of an area on the day; null for what is no area. */
    public @Nullable TerritoryFigures getFigures() {
        return record != null && record.organisation().kind().isArea()
                ? compoundRecords.figures(new OrganisationId(id), day())
                : null;
    }

    public @Nullable OrganisationRecord getRecord() {
        return record;
    }

    public List<Related> getRelations() {
        return relations;
    }

    public List<TreeNode> getPath() {
        return path;
    }

    public List<Held> getPosts() {
        return posts;
    }

    public List<CompoundView> getCompounds() {
        return compounds;
    }

    public LocalDate getDay() {
        return day();
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }
}
