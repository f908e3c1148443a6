/** What is bought of a product; `price` is an invented sample, in US dollars a month. */
interface SampleSku {
  readonly title: string;
  /** The licence's sku id in Entra. */
  readonly licenceId: string;
  readonly price: number;
  /** Whether it is sold for three years too, by an availability of its own. */
  readonly isForYears?: boolean;
}

/** Something sold to government customers: its first sku, and its others. */
export interface SampleProduct extends SampleSku {
  readonly others?: readonly SampleSku[];
  readonly isAddOn?: boolean;
  readonly most?: number;
  readonly needsAttestation?: boolean;
}

const base = (title: string, licenceId: string, price: number): SampleProduct => ({
  title,
  licenceId,
  price,
});
const addOn = (title: string, licenceId: string, price: number): SampleProduct => ({
  ...base(title, licenceId, price),
  isAddOn: true,
});

const forYears = (product: SampleProduct): SampleProduct => ({ ...product, isForYears: true });

/**
 * Products of Government Community Cloud under their real names, with the sku ids of Microsoft's public list of licences
 * (https://learn.microsoft.com/entra/identity/users/licensing-service-plan-reference). Prices are not public: these are samples, as
 * is what is a sku of what, sold for three years, or sold with an attestation.
 */
export const sampleProducts: readonly SampleProduct[] = [
  base('Office 365 G1 GCC', '3f4babde-90ec-47c6-995d-d223749065d1', 8),
  base('Office 365 G3 GCC', '535a3a29-c5f0-42fe-8215-d3b9e1f38c4a', 20),
  {
    ...forYears(base('Office 365 G5 GCC', '8900a2c0-edba-4079-bdf3-b276e293b6a8', 35)),
    others: [
      forYears(
        base('Office 365 GCC G5 without Audio Conferencing', '1341559b-49df-443c-8e79-fa604fed2d82', 33),
      ),
      base('Office 365 GCC G5 without Power BI and Phone System', '2f105cc2-c2c1-435b-a955-c5e82156c05d', 27),
    ],
  },
  base('Microsoft 365 F3 GCC', '2a914830-d700-444a-b73c-e3f31980d833', 9),
  base('Microsoft 365 G3 GCC', 'e823ca47-49c4-46b3-b38d-ca11d5abe3d2', 33),
  {
    ...base('Microsoft 365 GCC G5', 'e2be619b-b125-455f-8660-fb503e431a5d', 54),
    others: [base('Microsoft 365 GCC G5 w/o WDATP/CAS Unified', 'b0f809d5-a662-4391-a5aa-136e9c565b9d', 50)],
  },
  base('Exchange Online (Plan 1) for GCC', 'f37d5ebf-4bf1-4aa2-8fa3-50c51059e983', 4),
  base('Exchange Online (Plan 2) for GCC', '7be8dc28-4da4-4e6d-b9b9-c60f2806df8a', 8),
  base('Enterprise Mobility + Security G3 GCC', 'c793db86-5237-494e-9b11-dcd4877c2c8c', 11),
  base('Enterprise Mobility + Security G5 GCC', '8a180c2b-f4cf-4d44-897c-3d32acc4a60b', 16),
  base('Microsoft Intune Government', '2b26f637-35a0-4dbc-b69e-ff674782be9d', 8),
  base('Power BI Pro for GCC', 'f0612879-44ea-47fb-baf0-3d76d9235576', 10),
  base('Project Plan 3 for GCC', '074c6829-b3a0-430a-ba3d-aca365e57065', 30),
  base('Visio Plan 2 for GCC', '4ae99959-6b0f-43b0-b1ce-68146001bdba', 15),
  { ...base('Teams Rooms Pro for GCC', '31ecb341-2a17-483e-9140-c473006d1e1a', 40), most: 300 },
  addOn('Microsoft 365 Audio Conferencing for GCC', '2d3091c7-0712-488b-b3d8-6b97bde6a1f5', 4),
  addOn('Teams Phone Standard for GCC', 'a460366a-ade7-4791-b581-9fbff1bdaa85', 8),
  addOn('Domestic Calling Plan for GCC', '923f58ab-fca1-46a1-92f9-89fda21238a8', 12),
  addOn('Defender for Office 365 (Plan 1) GCC', 'd0d1ca43-b81a-4f51-81e5-a5b1ad7bb005', 2),
  addOn('Defender for Office 365 (Plan 2) GCC', '56a59ffb-9df1-421b-9e61-8b568583474d', 5),
  base('Office 365 G3 without Microsoft 365 Apps GCC', '24aebea8-7fac-48d0-8750-de4ee1fde205', 14),
  {
    ...base('Microsoft 365 G3 – Unattended License for GCC', '5c739a73-651d-4c2c-8a4e-fe4ba12253b0', 40),
    needsAttestation: true,
  },
  base('Azure Information Protection P1 for Government', '78362de1-6942-4bb8-83a1-a32aa67e6e2c', 2),
  base('Power BI Premium Per User for Government', 'e53d92fc-778b-4a8b-83de-791240ebf88d', 20),
  base('Project Plan 5 for GCC', 'f2230877-72be-4fec-b1ba-7156d6f75bd6', 55),
  base('Project Essentials for GCC', 'ca1a159a-f09e-42b8-bb82-cb6420f54c8e', 7),
  base('Power Automate Premium for Government', 'd3987516-4b53-4dc0-8335-411260bf5626', 15),
  base('Copilot Studio for GCC', 'd7974fa0-ddd7-4899-9589-1ea04273aa26', 200),
  base('Teams Shared Devices for GCC', 'b1511558-69bd-4e1b-8270-59ca96dba0f3', 8),
  addOn('Teams Phone Resource Account for GCC', '2cf22bcb-0c9e-4bc6-8daf-7e7654c0f285', 1),
  addOn('Office 365 Advanced Compliance for GCC', '1a585bba-1ce3-416e-b1d6-9c482b52fcf6', 8),
  addOn('Office 365 Extra File Storage for GCC', 'e5788282-6381-469f-84f0-3d7d4021d34d', 0.2),
  addOn('Microsoft 365 F5 Compliance Add-on GCC', '3f17cf90-67a2-4fdb-8587-37c1539507e1', 8),
  addOn('Power BI Premium Per User Add-On for GCC', '1b572d5e-1bf8-4b19-9259-f9eda31a6972', 10),
  addOn('Compliance Manager Premium Assessment Add-On for GCC', 'a9d7ef53-9bea-4a2a-9650-fa7df58fe094', 500),
];
