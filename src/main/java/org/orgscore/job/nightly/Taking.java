package org.orgscore.job.nightly;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orgscore.job.Hashes;
import org.orgscore.job.store.InboxFiles;

/** First step of a night: takes over what was interrupted, takes what is new, and puts equal files together. */
final class Taking {
    /** A file whose scoring was interrupted this often may be the cause, and endangers no other from then on. */
    private static final int SUSPICIOUS_ATTEMPTS = 2;

    private final Claims claims;
    private final Settling settling;

    Taking(Claims claims, Settling settling) {
        this.claims = claims;
        this.settling = settling;
    }

    void take(Night night, List<DroppedFile> complete) throws IOException {
        List<Claims.Claim> open = new ArrayList<>();
        for (Claims.Claim left : claims.takeOver()) {
            if (left.line().state() == InboxFiles.State.CLAIMED) {
                open.add(left);
            } else {
                settling.finish(left.folder());
            }
        }
        open.addAll(claims.take(complete));
        for (Night.Charge charge : charges(open)) {
            if (charge.attempts() < SUSPICIOUS_ATTEMPTS) {
                night.addTogether(charge);
            } else {
                night.addAlone(charge);
            }
        }
    }

    private static List<Night.Charge> charges(List<Claims.Claim> open) {
        Map<String, List<Claims.Claim>> same = new LinkedHashMap<>();
        Map<String, String> hashes = new LinkedHashMap<>();
        for (Claims.Claim claim : open) {
            String sha256 = hash(claim);
            String key = claim.line().organisation() + "\t"
                    + (sha256.isEmpty() ? claim.line().claimId() : sha256);
            same.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
            hashes.put(key, sha256);
        }
        return inTurns(same.entrySet().stream()
                .map(entry -> new Night.Charge(entry.getValue(), hashes.getOrDefault(entry.getKey(), "")))
                .toList());
    }

    /**
     * Untried ones first, and organisations in turns: charts of one organisation wait for each other, and should not keep
     * those of others waiting as well.
     */
    private static List<Night.Charge> inTurns(List<Night.Charge> charges) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> turns = new HashMap<>();
        for (Night.Charge charge : charges) {
            turns.put(
                    charge.first().line().claimId(),
                    counts.merge(charge.first().line().organisation(), 1, Integer::sum));
        }
        return charges.stream()
                .sorted(Comparator.comparingInt(Night.Charge::attempts)
                        .thenComparingInt(charge ->
                                turns.getOrDefault(charge.first().line().claimId(), 0)))
                .toList();
    }

    /** Empty where it cannot be read; scoring then says so by itself. */
    private static String hash(Claims.Claim claim) {
        try {
            return Hashes.of(List.of(claim.folder().file()));
        } catch (IOException e) {
            return "";
        }
    }
}
