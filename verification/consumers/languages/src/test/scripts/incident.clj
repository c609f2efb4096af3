; Without type hints: each call is made by reflection.
(import '[io.github.postmortem4j EntryKind Postmortem]
        '[java.time Instant LocalDate OffsetDateTime ZoneId]
        '[java.util.function Consumer Predicate])

(defn change [f] (reify Consumer (accept [_ builder] (f builder))))
(defn where [f] (reify Predicate (test [_ value] (boolean (f value)))))

(def draft
  (-> (Postmortem/builder)
      (.id "INC-7")
      (.title "Checkout ran out of disk")
      (.timeZone (ZoneId/of "Europe/Paris"))
      (.addAllTags ["disk" "tmp-1"])
      (.addReviewer "Priya")
      (.summary (change #(.startedAt % (Instant/parse "2026-03-02T08:12:00Z") (ZoneId/of "Europe/Paris"))))
      (.timeline (change
                   (fn [timeline]
                     (.addEntry timeline (change #(-> % (.kind EntryKind/NOTE) (.text "Deployed."))))
                     (.addEntry timeline (change #(-> %
                                                      (.at (OffsetDateTime/parse "2026-03-02T09:16:00+01:00"))
                                                      (.kind EntryKind/DETECTED)
                                                      (.text "Alert fired.")))))))
      (.putAllExtensions {"x-cost" nil, "x-team" "storage"})
      (.build)))

(def amended
  (.with draft
         (change
           (fn [postmortem]
             (.removeTags postmortem (where #(.startsWith % "tmp")))
             (.clearReviewers postmortem)
             (.putExtension postmortem "x-room" nil)
             (.timeline postmortem
                        (change
                          (fn [timeline]
                            (.editEntry timeline 0 (change #(.by % "Ada")))
                            (.editEntries timeline (where #(= EntryKind/DETECTED (.getKind %))) (change #(.by % "PagerDuty"))))))
             (.correctiveMeasures postmortem
                                  (change
                                    (fn [measures]
                                      (.addActionItem measures
                                                      (change #(-> % (.task "Rotate the logs") (.due (LocalDate/of 2026 4 1)))))))))))) 

[draft
 amended
 (str (.getBy (nth (.getEntries (.getTimeline amended)) 1))
      " after " (.timeToDetect amended)
      ", cost " (if-some [cost (get (.getExtensions amended) "x-cost")] cost "null"))]
