package it.apsis.export.consolidation;

import it.apsis.deadline.ReceiptTime;
import it.apsis.entity.BodyRegister;
import it.apsis.entity.EntityId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table, and the file and body that it stands for.
 *
 * @param row the row
 * @param entity the first identifier of the body, or what was written
 * @param location where the file is, or why not
 * @param received the instant of receipt, or null
 * @param refusal the key of the reason for which it is unusable before it was opened; empty where there is none
 */
record Filed(
        TableRow row,
        EntityId entity,
        CampaignFolder.Located location,
        @Nullable Instant received,
        String refusal) {

    static List<Filed> of(List<TableRow> rows, CampaignFolder folder, BodyRegister bodies) {
        List<Filed> all = new ArrayList<>();
        Map<Path, Set<EntityId>> named = new HashMap<>();
        for (TableRow row : rows) {
            Filed filed = of(row, folder, bodies);
            all.add(filed);
            if (filed.location.isThere()) {
                named.computeIfAbsent(filed.location.path(), path -> new HashSet<>())
                        .add(filed.entity);
            }
        }
        return all.stream().map(filed -> filed.given(named)).toList();
    }

    private static Filed of(TableRow row, CampaignFolder folder, BodyRegister bodies) {
        CampaignFolder.Located location = folder.locate(row.file());
        Instant received = ReceiptTime.parse(row.received()).orElse(null);
        String refusal = location.reason();
        if (refusal.isEmpty() && row.entity().isEmpty()) {
            refusal = "no-entity";
        }
        if (refusal.isEmpty() && received == null) {
            refusal = row.received().isEmpty() ? "no-time" : "odd-time";
        }
        return new Filed(row, bodies.identify(row.entity()), location, received, refusal);
    }

    /** One file cannot be the answer of two bodies: it is that of none. */
    private Filed given(Map<Path, Set<EntityId>> named) {
        Set<EntityId> bodies = named.getOrDefault(location.path(), Set.of());
        boolean ofTwo = refusal.isEmpty() && bodies.size() > 1;
        return ofTwo ? new Filed(row, entity, location, received, "two-bodies") : this;
    }

    /** Every path by which the table names a file, and where it leads. */
    static Set<Path> paths(List<Filed> files, CampaignFolder folder) {
        Set<Path> paths = new HashSet<>();
        for (Filed one : files) {
            if (one.location.isThere()) {
                paths.add(one.location.path());
                paths.add(folder.root().resolve(one.row.file()).normalize());
            }
        }
        return paths;
    }
}
