package org.lianxi.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.lianxi.committee.organisation.OrganisationFilter;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationRecords;
import org.lianxi.committee.organisation.OrganisationTree;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.organisation.RelationKind;
import org.lianxi.committee.organisation.TreeNode;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Texts;
import org.lianxi.web.security.SignedIn;

/** Organisations to choose from: those near the one at hand, or those whose name contains what was typed. */
@Named
@RequestScoped
public class OrganisationChoice {

    private static final int MOST = 50;

    @Inject
    private OrganisationRecords records;

    @Inject
    private OrganisationTree tree;

    @Inject
    private Organisations organisations;

    @Inject
    private Maintenance maintenance;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    /** Those of these kinds near an organisation, each with its kind. */
    public List<SelectItem> near(OrganisationView at, Collection<OrganisationKind> kinds) {
        return items(getQ().isBlank() ? around(at) : found(kinds), kinds, at.id());
    }

    /** Those of these kinds near a compound. */
    public List<SelectItem> near(CompoundView at, Collection<OrganisationKind> kinds) {
        OrganisationView community = organisations.get(at.community());
        return items(getQ().isBlank() ? around(community) : found(kinds), kinds, new OrganisationId(""));
    }

    private List<OrganisationView> found(Collection<OrganisationKind> kinds) {
        Optional<OrganisationKind> only = kinds.size() == 1 ? kinds.stream().findFirst() : Optional.empty();
        return records.search(
                        new OrganisationFilter(Optional.of(getQ().strip()), only, Optional.empty()),
                        new PageRequest(1, PageRequest.LARGEST_SIZE))
                .items();
    }

    /** All of the community, what stands above it, and what lies directly in the areas above. */
    private List<OrganisationView> around(OrganisationView at) {
        List<OrganisationId> ids = new ArrayList<>();
        LocalDate today = maintenance.today();
        List<TreeNode> above = tree.above(RelationKind.TERRITORIAL, at.id(), today);
        above.forEach(each -> ids.add(each.id()));
        above.forEach(each -> tree.directlyBelow(RelationKind.TERRITORIAL, each.id(), today, MOST)
                .forEach(below -> ids.add(below.id())));
        tree.directlyBelow(RelationKind.TERRITORIAL, at.id(), today, MOST).forEach(each -> ids.add(each.id()));
        List<OrganisationView> views =
                new ArrayList<>(organisations.views(new LinkedHashSet<>(ids)).values());
        at.community().ifPresent(community -> views.addAll(organisations.inCommunity(community)));
        return views;
    }

    private List<SelectItem> items(
            Collection<OrganisationView> views, Collection<OrganisationKind> kinds, OrganisationId without) {
        ResourceBundle texts = Texts.of("organisation", signedIn.locale());
        return views.stream()
                .distinct()
                .filter(each -> kinds.isEmpty() || kinds.contains(each.kind()))
                .filter(each -> !each.id().equals(without))
                .sorted(Comparator.comparing(OrganisationView::kind).thenComparing(OrganisationView::name))
                .map(each ->
                        new SelectItem(each.id().value(), each.name() + " · " + texts.getString("kind." + each.kind())))
                .toList();
    }

    /** What was typed; read from the address, so that a posted form chooses among the same. */
    public String getQ() {
        return asked.find("q").orElse("");
    }
}
