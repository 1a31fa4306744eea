/** Words of kinds and statuses. */
export const statusWords = {
  status: {
    "not in force": "Not in force",
    "not engaged": "Not engaged",
    dormant: "Dormant",
    contested: "Contested",
    undetermined: "Undetermined",
    engaged: "Engaged",
    may: "May",
    pledged: "Pledged",
    kept: "Kept",
    breached: "Breached",
    "not tested": "Not tested",
  },
  kind: {
    duty: "legal duty",
    permission: "permission",
    pledge: "political commitment",
    prohibition: "prohibition",
    nothing: "nothing",
  },
  statusSays: {
    engaged: "trigger met",
    dormant: "waits for an act",
    contested: "accounts or doctrines split it",
    undetermined: "an unknown fact decides",
    "not engaged": "an element fails",
  },
};
