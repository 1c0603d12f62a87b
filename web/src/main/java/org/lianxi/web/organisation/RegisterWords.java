package org.lianxi.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.change.ChangeView;
import org.lianxi.committee.registry.ChangeKind;
import org.lianxi.committee.registry.RegisterChange;
import org.lianxi.committee.territory.CompoundFlags;
import org.lianxi.web.page.Texts;
import org.lianxi.web.page.When;
import org.lianxi.web.security.SignedIn;

/** A change of the registers in one sentence. */
@Named
@RequestScoped
public class RegisterWords {

    @Inject
    private SignedIn signedIn;

    @Inject
    private When when;

    /** The page of what a change is about; of a registration, of what was registered. */
    static String card(RegisterChange change) {
        return change.kind().isOfCompound() || change.kind() == ChangeKind.REGISTER_COMPOUND
                ? "/compound/view"
                : "/organisation/view";
    }

    /** Where its subject is shown. */
    public String address(ChangeView view) {
        return (view.change().kind().isOfCompound() ? "/compound/view?id=" : "/organisation/view?id=")
                + view.change().subject();
    }

    /** What is to be, in words. */
    public String sentence(ChangeView view) {
        RegisterChange change = view.change();
        Locale locale = signedIn.locale();
        ResourceBundle texts = Texts.of("organisation", locale);
        return new MessageFormat(texts.getString("said." + change.kind()), locale).format(new Object[] {
            view.subjectName(),
            view.otherName(),
            change.name().orElse(""),
            sort(change, texts),
            change.households().orElse(0),
            change.from().map(when::date).orElse(""),
            change.until().map(when::date).orElseGet(() -> texts.getString("said.open")),
            lacks(change.flags(), texts)
        });
    }

    /** Why it could not be entered on its day. */
    public String hindrance(String code) {
        ResourceBundle texts = Texts.of("organisation", signedIn.locale());
        String key = "hindrance." + code;
        return texts.getString(texts.containsKey(key) ? key : "hindrance.other");
    }

    private String sort(RegisterChange change, ResourceBundle texts) {
        return change.sort()
                .map(sort -> switch (change.kind()) {
                    case REGISTER_ORGANISATION -> texts.getString("kind." + sort);
                    case FILL_SEAT, VACATE_SEAT ->
                        Texts.of("meeting", signedIn.locale()).getString("party." + sort);
                    default -> texts.getString("relation." + sort);
                })
                .orElse("");
    }

    private static String lacks(CompoundFlags flags, ResourceBundle texts) {
        List<String> ticked = Stream.of(
                        flags.noService() ? "lacks.SERVICE" : "",
                        flags.noManager() ? "lacks.MANAGER" : "",
                        flags.noProtection() ? "lacks.PROTECTION" : "")
                .filter(each -> !each.isEmpty())
                .map(texts::getString)
                .toList();
        return ticked.isEmpty()
                ? texts.getString("lacks.nothing")
                : ticked.stream().collect(Collectors.joining(" · "));
    }
}
