package org.lianxi.web.permission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.override.OverrideView;
import org.lianxi.committee.override.Overrides;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.ExplainPermission;
import org.lianxi.committee.permission.HeldRights;
import org.lianxi.committee.permission.MatrixCell;
import org.lianxi.committee.permission.MatrixRow;
import org.lianxi.committee.permission.PermissionMatrix;
import org.lianxi.committee.permission.Role;
import org.lianxi.web.security.SignedIn;

/** The permission matrix: for one role in words, for all as a table of signs. */
@Named
@RequestScoped
public class MatrixPage {

    private static final String ALL = "ALL";

    @Inject
    private SignedIn signedIn;

    @Inject
    private PermissionMatrix matrix;

    @Inject
    private Overrides overrides;

    @Inject
    private ExplainPermission explainPermission;

    private String role = "";
    private List<Line> lines = List.of();

    /** One action of the chosen role, with the overrides of its cell that are in force. */
    public record Line(MatrixRow row, MatrixCell cell, List<OverrideView> overrides) {}

    /** Reads the matrix for the chosen role. */
    public void load() {
        if (role.isEmpty()) {
            role = ownRole();
        }
        Map<Action, List<OverrideView>> inForce = overrides.inForce().stream()
                .filter(each -> each.draft().role().name().equals(role))
                .collect(Collectors.groupingBy(each -> each.draft().action()));
        lines = chosen().flatMap(each -> matrix.rows().stream()
                        .map(row -> new Line(
                                row, matrix.cell(each, row.action()), inForce.getOrDefault(row.action(), List.of()))))
                .toList();
    }

    /** Who opens the page sees the own role first. */
    private String ownRole() {
        return explainPermission.rights(signedIn.person(), signedIn.person()).stream()
                .map(HeldRights::role)
                .flatMap(java.util.Optional::stream)
                .map(Role::name)
                .findFirst()
                .orElse(ALL);
    }

    private Stream<Role> chosen() {
        return Arrays.stream(Role.values()).filter(each -> each.name().equals(role));
    }

    public boolean isAll() {
        return chosen().findAny().isEmpty();
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<MatrixRow> getRows() {
        return matrix.rows();
    }

    public Role[] getRoles() {
        return Role.values();
    }

    /** The sign of a cell, with the letter of its reason: c, o, s(e). */
    public String sign(MatrixRow row, Role column) {
        MatrixCell cell = matrix.cell(column, row.action());
        return cell.reach().sign() + cell.reason().map(each -> "(" + each + ")").orElse("");
    }

    public List<String> getReasons() {
        return List.of("a", "b", "c", "d", "e", "f", "g");
    }

    public String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role == null ? "" : role;
    }
}
