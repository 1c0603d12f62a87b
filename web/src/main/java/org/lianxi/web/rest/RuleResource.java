package org.lianxi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.procedure.LegalBound;
import org.lianxi.committee.procedure.Origin;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.procedure.ParameterVersion;
import org.lianxi.committee.procedure.Standing;
import org.lianxi.committee.procedure.ValueKind;
import org.lianxi.committee.rulechange.RuleChangeView;
import org.lianxi.committee.rulechange.RuleChanges;
import org.lianxi.committee.rulechange.RuleLine;

/** The parameters of the rules of procedure as they hold in a place, and every change of them. */
@Path("/rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RuleResource {

    @Inject
    private RuleChanges changes;

    /**
     * A parameter as it holds.
     *
     * @param standing what the usual value rests on; only LAW binds everywhere
     * @param version counts the versions of the place that set it; 0 for the usual value
     */
    public record Card(
            Parameter parameter,
            String number,
            String key,
            ValueKind kind,
            String value,
            Origin origin,
            Optional<OrganisationId> setBy,
            int version,
            Optional<String> since,
            String usual,
            Standing standing,
            List<String> references,
            Optional<LegalBound> law) {

        static Card of(RuleLine line) {
            ParameterVersion version = line.version();
            Parameter parameter = version.parameter();
            return new Card(
                    parameter,
                    parameter.number(),
                    parameter.key(),
                    parameter.range().kind(),
                    version.value(),
                    version.origin(),
                    version.place(),
                    version.number(),
                    version.since().map(Object::toString),
                    parameter.range().usual(),
                    version.source().standing(),
                    version.source().references(),
                    parameter.range().law());
        }
    }

    @GET
    @Path("/{place}")
    @Operation(summary = "Every parameter as it holds in a district, a street or a community today")
    public List<Card> in(@PathParam("place") String place) {
        return changes.lines(new OrganisationId(place)).stream().map(Card::of).toList();
    }

    @GET
    @Path("/{place}/{parameter}")
    @Operation(summary = "Every change of one parameter in a place and around it, newest first")
    public List<RuleChangeView> history(@PathParam("place") String place, @PathParam("parameter") String parameter) {
        return Query.constant("parameter", parameter, Parameter.class)
                .map(each -> changes.history(new OrganisationId(place), each))
                .orElse(List.of());
    }
}
