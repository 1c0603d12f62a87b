package org.lianxi.web.permission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.administration.FindPerson;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.web.security.SignedIn;

/** Why somebody may, or may not, do something somewhere: for administrators and the auditor. */
@Named
@RequestScoped
public class ExplainPage {

    @Inject
    private FindPerson findPerson;

    @Inject
    private Question question;

    @Inject
    private SignedIn signedIn;

    private String text = "";
    private String person = "";
    private List<PersonView> found = List.of();

    /** Finds, and explains once a person has been chosen; the only one found is chosen. */
    public void load() {
        found = findPerson.find(signedIn.person(), text);
        if (person.isEmpty() && found.size() == 1) {
            person = found.get(0).id().value();
        }
        if (!person.isEmpty()) {
            question.about(new PersonId(person));
        }
    }

    public List<PersonView> getFound() {
        return found;
    }

    public PersonId getChosen() {
        return new PersonId(person);
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person == null ? "" : person;
    }
}
