package org.lianxi.meeting.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;

@ApplicationScoped
class RegisteredNames implements KnownNames {

    /** Two to four characters without a word of an office: what is published with an office is the office, never the person. */
    private static final Pattern NAME =
            Pattern.compile("(?!.*(?:书记|主任|秘书|代表|经理|干事|委员|网格|社区|街道|成员|督导|联络|管理|审计|观察))\\p{IsHan}{2,4}");

    private final Organisations organisations;
    private final Mandates mandates;
    private final Persons persons;

    @Inject
    RegisteredNames(Organisations organisations, Mandates mandates, Persons persons) {
        this.organisations = organisations;
        this.mandates = mandates;
        this.persons = persons;
    }

    @Override
    public Set<String> around(OrganisationId community) {
        List<OrganisationId> here = organisations.inCommunity(community).stream()
                .map(OrganisationView::id)
                .toList();
        Set<PersonId> people =
                mandates.heldIn(here).stream().map(Mandate::person).collect(Collectors.toCollection(HashSet::new));
        return persons.names(people).values().stream()
                .filter(name -> NAME.matcher(name).matches())
                .collect(Collectors.toSet());
    }
}
